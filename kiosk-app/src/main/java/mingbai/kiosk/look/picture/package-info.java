/// Pictures on the screen: codes to scan, and photographs out of documents.
@NullMarked
package mingbai.kiosk.look.picture;

import org.jspecify.annotations.NullMarked;
