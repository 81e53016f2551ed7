package mingbai.bench.screen;

import mingbai.bench.process.ProcessTree;

/// A program that fills a screen.
interface Screen extends AutoCloseable {
    /// Waits for the first complete picture; how many seconds it took from the program's start.
    double awaitPicture() throws Exception;

    ProcessTree tree();

    @Override
    void close();
}
