/// What the Debian packages bring, held to by systemd's and dpkg's own tools.
@NullMarked
package mingbai.provisioning.packages;

import org.jspecify.annotations.NullMarked;
