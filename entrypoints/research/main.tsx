import { startPage } from '#src/presentation/pages/start-page';
import { ResearchPage } from '#src/presentation/research/research-page';
import '#src/presentation/research/research.css';

void startPage(ResearchPage);
