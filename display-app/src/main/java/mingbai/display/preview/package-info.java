/// The content that a picture is to be drawn of, as the content service lays it out in a folder.
@NullMarked
package mingbai.display.preview;

import org.jspecify.annotations.NullMarked;
