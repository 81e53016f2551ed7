/// A simulated card reader, on which plainly fictional cards are laid.
@NullMarked
package mingbai.device.idcard.simulated;

import org.jspecify.annotations.NullMarked;
