import { startPage } from '#src/presentation/pages/start-page';
import { Welcome } from '#src/presentation/welcome/welcome';

void startPage(Welcome);
