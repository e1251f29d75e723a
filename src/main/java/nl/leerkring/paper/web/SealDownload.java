package nl.leerkring.paper.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerkring.paper.Seal;

/** The certificate of the seal, for everybody who wants to check a paper with a program of their own. */
@WebServlet("/paper/seal.pem")
public class SealDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Seal seal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = seal.pem().getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/x-pem-file");
        response.setHeader("Content-Disposition", "attachment; filename=\"leerkring-seal.pem\"");
        // it changes with a restart only, and then nobody should compare with the old one for long
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
