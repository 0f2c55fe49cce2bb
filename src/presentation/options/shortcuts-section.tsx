import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { optionsStrings } from '../strings/options';
import type { Locale } from '../strings/locale';

/** The keys that do something, as the browser has them now. */
export function ShortcutsSection({ locale }: { locale: Locale }) {
  const texts = optionsStrings[locale].shortcuts;
  const commands = useCommands();
  const actions: Record<string, string> = texts.actions;
  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <dl class="pairs">
        {commands.map(({ name = '', shortcut }) => (
          <div key={name}>
            <dt>{actions[name] ?? texts.popup}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts.none}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useCommands(): Browser.commands.Command[] {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  return commands;
}
