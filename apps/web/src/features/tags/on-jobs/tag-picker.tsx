import type { JobListItem } from "@jobtracker/contracts";
import { Button, type ButtonProps, Combobox, useCombobox } from "@mantine/core";
import { IconCheck, IconMinus, IconPlus, IconTag } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "../../../messages/index.ts";
import { TagDot } from "../tag-dot.tsx";
import { tagsQuery } from "../tags-query.ts";
import { useTagJobs } from "./use-tag-jobs.ts";
import { shareOf } from "./with-tag.ts";
import "../tags.css";

const LONGEST = 60;
/** Before a name that no tag has yet, as the value of its entry. */
const CREATE = "create:";

interface TagPickerProps extends Pick<ButtonProps, "size" | "variant"> {
  readonly jobs: readonly Pick<JobListItem, "id" | "tags">[];
  readonly label: string;
}

const pictures = { all: <IconCheck size={15} />, some: <IconMinus size={15} />, none: <span /> };

/** Puts tags on jobs and takes them off; typing finds a tag, or makes one. */
export const TagPicker = ({ jobs, label, ...looks }: TagPickerProps) => {
  const words = t.tags;
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const tags = useQuery(tagsQuery());
  const assign = useTagJobs();
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setText("");
      setTold("");
    },
  });
  const name = text.trim();
  const all = tags.data?.items ?? [];
  const shown = all.filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()));
  const isNew = name !== "" && tags.isSuccess && !all.some((tag) => sameName(tag.name, name));
  const submit = (value: string) => {
    const chosen = value.startsWith(CREATE) ? name : value;
    const act = shareOf(jobs, chosen) === "all" ? "remove" : "add";
    assign.mutate({ jobs, act, name: chosen, isQuiet: jobs.length === 1 });
    setTold(act === "add" ? words.nowOn(chosen) : words.nowOff(chosen));
    setText("");
  };
  return (
    <Combobox store={combobox} width={260} position="bottom-start" onOptionSubmit={submit}>
      <Combobox.Target withAriaAttributes={false}>
        <Button
          {...looks}
          leftSection={<IconTag size={16} aria-hidden="true" />}
          aria-expanded={combobox.dropdownOpened}
          aria-haspopup="listbox"
          onClick={() => combobox.toggleDropdown()}
        >
          {label}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label={words.findOrMake}
          placeholder={words.findOrMake}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        <Combobox.Options className="tag-options" aria-label={words.title} aria-multiselectable="true">
          {shown.map((tag) => {
            const share = shareOf(jobs, tag.name);
            return (
              <Combobox.Option key={tag.id} value={tag.name} active={share === "all"}>
                <span className="tag-option">
                  {pictures[share]}
                  <TagDot color={tag.color} />
                  <span>
                    {tag.name}
                    {share === "some" && <span className="visually-hidden"> {words.onSome}</span>}
                  </span>
                </span>
              </Combobox.Option>
            );
          })}
          {isNew && (
            <Combobox.Option value={CREATE + name}>
              <span className="tag-option">
                <IconPlus size={15} />
                <TagDot color={null} />
                <span>{words.make(name)}</span>
              </span>
            </Combobox.Option>
          )}
        </Combobox.Options>
        {shown.length === 0 && !isNew && (
          <Combobox.Empty>{tags.isPending ? t.shell.loading : words.noneYet}</Combobox.Empty>
        )}
        <div className="visually-hidden" role="status">
          {told}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
};

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
