/// The page on which a manager invites people, and says what they may do and where.
@NullMarked
package mingbai.service.people;

import org.jspecify.annotations.NullMarked;
