package mingbai.service.certificate;

import java.io.IOException;
import java.time.InstantSource;
import mingbai.service.audit.AuditLog;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Hands a certificate out; who asked for it is written down.
@Controller
@PreAuthorize("hasAnyRole('REVIEWER', 'MANAGER', 'AUDITOR')")
class CertificateController {
    private final CertificateDesk desk;
    private final AuditLog audit;
    private final InstantSource clock;

    CertificateController(CertificateDesk desk, AuditLog audit, InstantSource clock) {
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/evidence/notices/{id}/certificate.pdf")
    ResponseEntity<byte[]> certificate(
            @PathVariable String id,
            @RequestParam int days,
            @RequestParam(defaultValue = "false") boolean working,
            Authentication me)
            throws IOException {
        if (days < 1 || days > NoticePeriod.MOST_DAYS) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "days 1–" + NoticePeriod.MOST_DAYS);
        }
        var certificate =
                desk.drawUp(id, new NoticePeriod(days, working), clock)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.add(me.getName(), "出具公示证明", id);
        var name = ContentDisposition.attachment().filename("certificate-" + id + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new CertificatePaper(certificate).pdf());
    }
}
