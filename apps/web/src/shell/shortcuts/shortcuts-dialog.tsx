import { Dialog } from "../../_kit/dialogs/dialog.tsx";
import { Keys } from "../../_kit/navigation/keys.tsx";
import { type ShortcutPlace, shortcuts } from "../../_kit/navigation/shortcut-list.ts";
import { t } from "../../messages/index.ts";
import { SingleKeysSwitch } from "./single-keys-switch.tsx";
import "./shortcuts.css";

const places = [...new Set(shortcuts.map(({ place }) => place))];

/** Every shortcut, by page. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  return (
    <Dialog onClose={onClose} width={680} title={t.shortcuts.title}>
      <div className="shortcut-places">
        {places.map((place) => (
          <ShortcutPlaceList key={place} place={place} />
        ))}
      </div>
      <div className="shortcut-choice">
        <SingleKeysSwitch />
      </div>
    </Dialog>
  );
};

const ShortcutPlaceList = ({ place }: { readonly place: ShortcutPlace }) => (
  <section className="shortcut-place" aria-labelledby={`shortcuts-${place}`}>
    <h3 id={`shortcuts-${place}`}>{t.shortcuts.places[place]}</h3>
    <dl>
      {shortcuts
        .filter((shortcut) => shortcut.place === place)
        .map(({ name, keys }) => (
          <div key={name} className="shortcut">
            <dt>{t.shortcuts.labels[name]}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
    </dl>
  </section>
);
