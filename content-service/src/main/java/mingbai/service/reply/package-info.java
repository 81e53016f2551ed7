/// What the API says to other systems, and how it reads what they send.
@NullMarked
package mingbai.service.reply;

import org.jspecify.annotations.NullMarked;
