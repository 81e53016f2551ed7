/// One leaf of a page: the head that every page has, and rows under headings.
@NullMarked
package mingbai.display.page.leaf;

import org.jspecify.annotations.NullMarked;
