import { startPage } from '#src/presentation/pages/start-page';
import { QuestionsPage } from '#src/presentation/questions/questions-page';

void startPage(QuestionsPage);
