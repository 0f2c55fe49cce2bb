import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Mark } from '../panel/icons';
import { frameStrings, pages, type PageName } from '../strings/frame';
import type { Locale } from '../strings/locale';

interface PageFrameProps {
  locale: Locale;
  /** Which of the pages this is, or null for one that is not in the navigation. */
  page: PageName | null;
  title: string;
  children: ComponentChildren;
}

/** What every page of the extension has around its own content: the mark, the way to the other pages, the title. */
export function PageFrame({ locale, page, title, children }: PageFrameProps) {
  const texts = frameStrings[locale];
  useEffect(() => {
    document.title = `${title} – Likeverd`;
  }, [title]);
  return (
    <>
      <a class="skip-link" href="#content">
        {texts.skip}
      </a>
      <header class="frame">
        <p class="frame-name">
          <Mark />
          <span>Likeverd</span>
        </p>
        <nav aria-label={texts.navigation}>
          <ul>
            {pages.map((name) => (
              <li key={name}>
                <a href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
                  {texts.pages[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" class={`page ${page ?? ''}`} tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
