/// Guards over the documents: links, decisions and drivers.
@NullMarked
package mingbai.rules.docs;

import org.jspecify.annotations.NullMarked;
