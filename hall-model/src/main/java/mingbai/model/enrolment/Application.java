package mingbai.model.enrolment;

import mingbai.model.content.Bytes;

/// A box asks to become a station. `request` is a certificate request (PKCS #10, DER).
public record Application(Bytes request, Applicant box) {}
