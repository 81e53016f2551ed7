/// Benchmarks and soaks: each figure beside a peer or a limit of the same run.
@NullMarked
package mingbai.bench;

import org.jspecify.annotations.NullMarked;
