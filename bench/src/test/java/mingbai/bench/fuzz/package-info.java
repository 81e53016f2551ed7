/// A short run of the fuzzer.
@NullMarked
package mingbai.bench.fuzz;

import org.jspecify.annotations.NullMarked;
