/// What can be done in a hall: the items (事项) and their five disclosures (五公开).
@NullMarked
package mingbai.model.item;

import org.jspecify.annotations.NullMarked;
