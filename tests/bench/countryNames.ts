/** Two hundred countries of the made data, as many files write them; one name holds a comma and is quoted in a file. */
export const countryNames: readonly string[] = [
  "Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|",
  "Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|",
  "Bonaire, Sint Eustatius and Saba|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|",
  "Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|",
  "Comoros|Congo (Brazzaville)|Congo (Kinshasa)|Costa Rica|Côte d'Ivoire|Croatia|Cuba|Cyprus|Czechia|",
  "Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|",
  "Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|",
  "Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|",
  "Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|",
  "Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|",
  "Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia, Federated States of|",
  "Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|",
  "New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|",
  "Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|",
  "Republic of The Gambia|Romania|Russia|Rwanda|Saint Kitts and Nevis|Saint Lucia|",
  "Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|",
  "Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|",
  "South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|",
  "Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkmenistan|Tuvalu|Uganda|",
  "Ukraine|United Arab Emirates|United Kingdom|United States of America|Uruguay|Uzbekistan|Vanuatu|",
  "Venezuela|Vietnam|Western Sahara|Yemen|Zambia|Zimbabwe",
]
  .join("")
  .split("|");
