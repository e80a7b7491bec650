import { useId } from 'preact/hooks';

interface ChoiceFieldProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few: radio buttons that look like a row of words. */
export const ChoiceField = <T extends string | number>({ label, value, options, onChange }: ChoiceFieldProps<T>) => {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="field-options">
        {options.map(([option, words]) => (
          <label key={option} class="field-option">
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface SwitchFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export const SwitchField = ({ label, value, onChange }: SwitchFieldProps) => (
  <label class="field field-switch">
    <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

interface SliderFieldProps {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A volume, in steps of five percent. */
export const SliderField = ({ label, value, shown, onChange }: SliderFieldProps) => (
  <label class="field field-slider">
    <span>{label}</span>
    <input
      type="range"
      min={0}
      max={100}
      step={5}
      value={Math.round(value * 100)}
      aria-valuetext={shown}
      onInput={(event) => onChange(event.currentTarget.valueAsNumber / 100)}
    />
    <output aria-hidden="true">{shown}</output>
  </label>
);
