import type { Settings } from '../../core/settings';
import { useUi } from '../Ui';
import { Dialog } from './Dialog';
import { ChoiceField, SliderField, SwitchField } from './fields';
import { menuStrings } from './menuStrings';

const texts = menuStrings.settings;

/** The names of a setting's values in their order, typed by their table. */
const optionsOf = <T extends string>(names: Readonly<Record<T, string>>): readonly (readonly [T, string])[] =>
  (Object.keys(names) as T[]).map((value) => [value, names[value]]); // Object.keys of a literal table gives just its keys

const sizes = ([100, 125, 150, 175, 200] as const).map((value) => [value, texts.percent(value)] as const);

interface PartProps {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
}

const TextPart = ({ settings, change }: PartProps) => (
  <section>
    <h3>{texts.text}</h3>
    <ChoiceField
      label={texts.textSize}
      value={settings.textSize}
      options={sizes}
      onChange={(textSize) => change({ textSize })}
    />
    <ChoiceField
      label={texts.fontName}
      value={settings.font}
      options={optionsOf(texts.font)}
      onChange={(font) => change({ font })}
    />
    <p class="settings-sample">{texts.sample}</p>
    <ChoiceField
      label={texts.textSpeedName}
      value={settings.textSpeed}
      options={optionsOf(texts.textSpeed)}
      onChange={(textSpeed) => change({ textSpeed })}
    />
    <SwitchField label={texts.plate} value={settings.plate} onChange={(plate) => change({ plate })} />
    <SwitchField label={texts.auto} value={settings.auto} onChange={(auto) => change({ auto })} />
  </section>
);

const PicturePart = ({ settings, change }: PartProps) => (
  <section>
    <h3>{texts.picture}</h3>
    <ChoiceField
      label={texts.qualityName}
      value={settings.quality}
      options={optionsOf(texts.quality)}
      onChange={(quality) => change({ quality })}
    />
    <ChoiceField
      label={texts.motionName}
      value={settings.motion}
      options={optionsOf(texts.motion)}
      onChange={(motion) => change({ motion })}
    />
  </section>
);

const SoundPart = ({ settings, change }: PartProps) => (
  <section>
    <h3>{texts.sound}</h3>
    {optionsOf(texts.volumes).map(([bus, label]) => (
      <SliderField
        key={bus}
        label={label}
        value={settings.volumes[bus]}
        shown={texts.percent(Math.round(settings.volumes[bus] * 100))}
        onChange={(value) => change({ volumes: { ...settings.volumes, [bus]: value } })}
      />
    ))}
    <ChoiceField
      label={texts.voiceName}
      value={settings.voice}
      options={optionsOf(texts.voice)}
      onChange={(voice) => change({ voice })}
    />
  </section>
);

/** All settings; each takes effect as it is touched. */
export const SettingsPanel = () => {
  const { model, actions } = useUi();
  const settings = model.settings.value;
  const change = (changed: Partial<Settings>): void => actions.changeSettings({ ...settings, ...changed });
  return (
    <Dialog title={texts.title} kind="settings">
      <TextPart settings={settings} change={change} />
      <PicturePart settings={settings} change={change} />
      <SoundPart settings={settings} change={change} />
    </Dialog>
  );
};
