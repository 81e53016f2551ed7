/// Pictures that documents show: sample forms, results, staff.
@NullMarked
package mingbai.model.picture;

import org.jspecify.annotations.NullMarked;
