package mingbai.model.enrolment;

import mingbai.model.content.Bytes;

/// An answer as it stands in a file: the JSON of a [WrittenAnswer], and over these very bytes the
/// signature (ECDSA with SHA-256) of the authority whose certificate is in it.
public record SealedAnswer(Bytes answer, Bytes signature) {
    public static final String ALGORITHM = "SHA256withECDSA";
}
