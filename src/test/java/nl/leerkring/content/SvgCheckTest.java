package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {
    @Test
    void aDrawingThatOnlyDrawsIsFine() {
        assertThat(errors("<style>rect{fill:url(#a)}</style><rect style='mask:url(#b)'/><use href='#c'/>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='alert(1)'/>",
                "<foreignObject/>",
                "<a href='javascript:alert(1)'/>",
                "<image href='https://evil.test/x.png'/>",
                "<image href='../x.svg'/>",
                "<style>@import 'https://evil.test/a.css';</style>",
                "<style>rect{fill:url( \"https://evil.test/b\")}</style>",
                "<rect style='fill:url(#a);mask:url(https://evil.test/c)'/>",
                "<animate attributeName='href' to='#x'/>",
                "<?xml-stylesheet href='https://evil.test/x.css'?>"
            })
    void aDrawingWithMoreThanDrawingIsRefusedAtItsLine(String inside) {
        assertThat(errors(inside))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.line()).isEqualTo(2));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(check("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"))
                .isNotEmpty();
    }

    @Test
    void whatIsNoSvgIsRefused() {
        assertThat(check("<html/>")).hasSize(1);
        assertThat(check("<svg><rect></svg>")).hasSize(1);
    }

    private static java.util.List<PackageError> errors(String inside) {
        return check("<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + inside + "\n</svg>");
    }

    private static java.util.List<PackageError> check(String svg) {
        var problems = new Problems();
        SvgCheck.check("media/x.svg", svg.getBytes(StandardCharsets.UTF_8), problems);
        return problems.all();
    }
}
