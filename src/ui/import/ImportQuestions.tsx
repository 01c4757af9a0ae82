import { useState } from "react";
import { Button, Form, Input, Label, TextField } from "react-aria-components";
import { countryByCode } from "../../country/country.ts";
import type { Question } from "../../read/reading.ts";
import { useDesk } from "../context.ts";
import { CountryBox } from "./CountryBox.tsx";
import { Choice } from "./ImportForms.tsx";
import type { ImportPart } from "./importPart.ts";
import { plainly } from "../Raw.tsx";

/** What only a person can settle, above everything else. */
export function ImportQuestions({
  questions,
  ...part
}: ImportPart & { readonly questions: readonly Question[] }) {
  const { text } = useDesk();
  if (questions.length === 0) return null;
  return (
    <section className="import-questions" aria-label={text.adding.questions}>
      {questions.map((question) => (
        <Asked
          key={question.question}
          question={question}
          words={text.reading.questions[question.question](plainly(question.example), question.values)}
          {...part}
        />
      ))}
    </section>
  );
}

interface AskedProps extends ImportPart {
  readonly question: Question;
  readonly words: string;
}

/** One question with its answers, and the one that was given. */
function Asked({ question, words, plan, correct }: AskedProps) {
  const { text } = useDesk();
  const t = text.adding;
  const { unsettled: _, ...settled } = plan.values;
  const example = plainly(question.example);
  const answered = Object.hasOwn(plan.names, "") ? plan.names[""] : undefined;
  switch (question.question) {
    case "country-of-file":
      return (
        <div>
          <p className="label">{words}</p>
          {answered !== undefined && answered !== "group" && answered !== "skip" && (
            <p>{t.isCountry(countryByCode(answered).name)}</p>
          )}
          <CountryBox label={words} onPick={(code) => correct({ names: { "": code } })} />
        </div>
      );
    case "period-of-file":
      return <PeriodAsked words={words} guess={example} onAnswer={(period) => correct({ period })} />;
    case "day-or-month":
      return (
        <Choice<"day" | "month" | "">
          label={words}
          value={plan.values.dayFirst === null ? "" : plan.values.dayFirst ? "day" : "month"}
          options={[
            { id: "day", name: t.dayAnswer },
            { id: "month", name: t.monthAnswer },
          ]}
          onPick={(answer) => correct({ values: { ...plan.values, dayFirst: answer === "day" } })}
        />
      );
    case "code-or-value": {
      const { codes } = question;
      const { missing, numbers = [] } = plan.values;
      const without = (cells: readonly string[]) => cells.filter((cell) => !codes.includes(cell));
      return (
        <Choice<"missing" | "value" | "">
          label={words}
          value={
            codes.every((code) => missing.includes(code))
              ? "missing"
              : codes.every((code) => numbers.includes(code))
                ? "value"
                : ""
          }
          options={[
            { id: "missing", name: t.codeMissingAnswer },
            { id: "value", name: t.codeValueAnswer },
          ]}
          onPick={(answer) =>
            correct({
              values:
                answer === "missing"
                  ? { ...plan.values, missing: [...without(missing), ...codes], numbers: without(numbers) }
                  : { ...plan.values, missing: without(missing), numbers: [...without(numbers), ...codes] },
            })
          }
        />
      );
    }
    case "thousands-or-decimal": {
      const { mark } = question;
      const thousands = settled.thousands === mark ? "" : settled.thousands;
      return (
        <Choice<"thousands" | "decimal" | "">
          label={words}
          value={
            plan.values.unsettled === true ? "" : plan.values.thousands === mark ? "thousands" : "decimal"
          }
          options={[
            { id: "thousands", name: t.thousandsAnswer(example, example.replaceAll(mark, "")) },
            { id: "decimal", name: t.decimalAnswer(example, example.replace(mark, t.decimalShown)) },
          ]}
          onPick={(answer) =>
            correct({
              values:
                answer === "thousands"
                  ? { ...settled, decimal: mark === "," ? "." : ",", thousands: mark }
                  : { ...settled, decimal: mark, thousands },
            })
          }
        />
      );
    }
  }
}

interface PeriodAskedProps {
  readonly words: string;
  readonly guess: string;
  readonly onAnswer: (period: string) => void;
}

function PeriodAsked({ words, guess, onAnswer }: PeriodAskedProps) {
  const { text } = useDesk();
  const [typed, setTyped] = useState(guess);
  return (
    <Form
      className="import-way"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") onAnswer(typed.trim());
      }}
    >
      <TextField className="import-field" value={typed} onChange={setTyped}>
        <Label className="label">{words}</Label>
        <Input placeholder={text.adding.periodPlaceholder} />
      </TextField>
      <Button className="button" type="submit">
        {text.adding.answer}
      </Button>
    </Form>
  );
}
