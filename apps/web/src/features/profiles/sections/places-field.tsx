import type { WantedPlace } from "@jobtracker/contracts";
import { Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { words } from "../../../messages/profiles.ts";
import { CountryField } from "./country-field.tsx";

const own = words.aspirations;

interface PlacesFieldProps {
  readonly places: readonly WantedPlace[];
  readonly onChange: (places: WantedPlace[]) => void;
}

const said = (places: readonly WantedPlace[]) => places.filter(({ text }) => text.trim() !== "");

/** Towns or regions with their country. One without a name is not saved yet. */
export const PlacesField = ({ places, onChange }: PlacesFieldProps) => {
  const [typed, setTyped] = useState<readonly WantedPlace[]>(places);
  const saved = JSON.stringify(places);
  useEffect(() => {
    setTyped((before) => (JSON.stringify(said(before)) === saved ? before : JSON.parse(saved)));
  }, [saved]);
  const type = (next: readonly WantedPlace[]) => {
    setTyped(next);
    if (JSON.stringify(said(next)) !== saved) onChange(said(next));
  };
  const change = (at: number, part: Partial<WantedPlace>) =>
    type(typed.map((place, index) => (index === at ? { ...place, ...part } : place)));
  return (
    <fieldset className="places-field">
      <legend>{words.field("places")}</legend>
      {typed.map((place, at) => (
        <div key={at} className="place-line">
          <TextInput
            label={own.place}
            maxLength={300}
            value={place.text}
            onChange={({ currentTarget }) => change(at, { text: currentTarget.value })}
          />
          <CountryField
            label={own.country}
            value={place.countryCode}
            onChange={(countryCode) => change(at, { countryCode })}
          />
          <IconButton aria-label={own.removePlace(place.text)} onClick={() => type(typed.toSpliced(at, 1))}>
            <IconTrash size={16} />
          </IconButton>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => type([...typed, { text: "", countryCode: null }])}
      >
        {own.addPlace}
      </Button>
    </fieldset>
  );
};
