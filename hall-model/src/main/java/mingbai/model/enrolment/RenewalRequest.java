package mingbai.model.enrolment;

import mingbai.model.content.Bytes;

/// A station asks for its next certificate, over a connection in which it shows the present one.
/// `request` is a certificate request (PKCS #10, DER).
public record RenewalRequest(Bytes request) {}
