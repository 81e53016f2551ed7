package mingbai.model.update;

import mingbai.model.ask.RequestId;

/// How far a station is with the update that it was last ordered. `percent` is of the download;
/// `detail` says in words what a stage cannot.
public record UpdateReport(
        RequestId order, SystemVersion version, Stage stage, int percent, String detail) {

    /// How far it is, or what became of it.
    public enum Stage {
        /// It is on its way.
        DOWNLOADING,
        /// All of it is there and has the right hash: the box installs it and starts it on trial.
        INSTALLING,
        /// The box runs from it, and keeps it.
        INSTALLED,
        /// The program did not stand in the new system.
        UNHEALTHY,
        /// The box came back to the system it had before.
        ROLLED_BACK,
        /// The box did not install it: signature, contents or kind are wrong.
        REFUSED,
        /// What came is not what was ordered.
        WRONG_BYTES,
        /// The disk is too full.
        NO_ROOM,
        /// It is not above what the box runs from.
        NOT_NEWER,
        /// The box runs from no image of ours: packages are updated otherwise.
        NO_IMAGE,
        /// The service does not give it out to this station.
        WITHHELD;

        /// Nothing more comes of it.
        public boolean over() {
            return this != DOWNLOADING && this != INSTALLING;
        }
    }

    public UpdateReport {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("0–100 percent");
        }
    }
}
