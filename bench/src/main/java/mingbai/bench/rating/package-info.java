/// A million ratings: how fast their page and their report are.
@NullMarked
package mingbai.bench.rating;

import org.jspecify.annotations.NullMarked;
