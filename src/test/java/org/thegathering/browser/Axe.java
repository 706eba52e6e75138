package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page with axe-core, by the rules of WCAG 2.2 up to AA and its good practices. */
final class Axe {

    private static final String SCRIPT = text("/axe.min.js");

    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ["violations"], preload: false, iframes: false})).violations.flatMap(({id, nodes}) =>
                nodes.map(({html, any, all}) => `${id}: ${html.slice(0, 160)} ${[...any, ...all].map((c) => c.message).join("; ")}`))
            """;

    private Axe() {}

    static void findsNothingAt(Page page, String what) {
        page.evaluate(SCRIPT);
        assertEquals(List.of(), page.evaluate(RUN), what);
    }

    private static String text(String resource) {
        try (InputStream script = Axe.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
