// Every style sheet of the page but those of dialogs that are fetched when asked for. The order is the cascade: the parts first,
// what is common to all after them, the narrow window last, so that it wins.
import "./exportMenu.css";
import "./countryOpen.css";
import "./groups.css";
import "./together.css";
import "./known.css";
import "./kinds.css";
import "./options/change.css";
import "./inWords.css";
import "./notes.css";
import "./valueCard.css";
import "./dataTable.css";
import "./countryPage.css";
import "./reopen/reopen.css";
import "./embed/embed.css";
import "./drawing.css";
import "./overlay.css";
import "./first/first.css";
import "./fonts.css";
import "./base.css";
import "./controls.css";
import "./page.css";
import "./yearsBar.css";
import "./narrow.css";
import "./import/importCheck.css";
import "./import/importUnread.css";
