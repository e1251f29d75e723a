package nl.leerkring.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.ledger.DossierExport;
import nl.leerkring.ledger.EvidenceDesk;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;

/** The own dossier to take along: as PDF, or as ZIP with the evidence, of which a piece is in memory at a time. */
@WebServlet({DossierDownload.PDF, DossierDownload.ZIP})
public class DossierDownload extends HttpServlet {
    static final String PDF = "/accreditation/dossier.pdf";
    static final String ZIP = "/accreditation/zip";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient DossierExport export;

    @Inject
    transient EvidenceDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.member().isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var paper = export.pdf();
        var zip = request.getServletPath().equals(ZIP);
        response.setContentType(zip ? "application/zip" : "application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"dossier-" + clock.today() + (zip ? ".zip" : ".pdf") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        if (zip) {
            archive(paper, response.getOutputStream());
        } else {
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        }
    }

    private void archive(byte[] paper, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // what is in it is small already
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry("dossier.pdf"));
        zip.write(paper);
        for (var entry : export.files()) {
            zip.putNextEntry(new ZipEntry("bewijs/" + entry.name()));
            Pieces.send(desk, entry.file(), zip);
        }
        zip.finish();
    }
}
