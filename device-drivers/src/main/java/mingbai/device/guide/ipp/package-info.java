/// The Internet Printing Protocol: asking a printer or a CUPS queue how it is, and printing on it.
@NullMarked
package mingbai.device.guide.ipp;

import org.jspecify.annotations.NullMarked;
