/// Messages of the Internet Printing Protocol as bytes (RFC 8010), and their words (RFC 8011).
@NullMarked
package mingbai.device.guide.ipp.message;

import org.jspecify.annotations.NullMarked;
