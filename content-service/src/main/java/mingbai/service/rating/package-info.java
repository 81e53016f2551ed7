/// Taking ratings (好差评): one for each service, from wherever it comes.
@NullMarked
package mingbai.service.rating;

import org.jspecify.annotations.NullMarked;
