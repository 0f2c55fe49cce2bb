import { LibraryPage } from '#src/presentation/library/library-page';
import { startPage } from '#src/presentation/pages/start-page';
import '#src/presentation/library/library.css';

void startPage(LibraryPage);
