/// The content service: its start, its composition and what it hands to its rooms.
@NullMarked
package mingbai.service;

import org.jspecify.annotations.NullMarked;
