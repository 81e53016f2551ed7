/// The visitor's verdict: 好差评 grades, tags and ratings.
@NullMarked
package mingbai.model.rating;

import org.jspecify.annotations.NullMarked;
