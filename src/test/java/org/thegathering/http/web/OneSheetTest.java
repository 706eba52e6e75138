package org.thegathering.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneSheetTest {

    @Test
    void putsWhatIsImportedInItsLayer() {
        var files = new HashMap<>(Map.of(
                "styles/layers.css", bytes("@layer base, parts;\n@import url(\"base.css\") layer(base);\n@import url(\"row.css\") layer(parts);\n"),
                "styles/base.css", bytes("body { margin: 0; }\n"),
                "styles/row.css", bytes(".row::before { content: \"\\2014 $1\"; }\n"),
                "docs/docs.css", bytes("h1 {}")));
        OneSheet.join(files);
        assertEquals(Set.of("styles/layers.css", "docs/docs.css"), files.keySet());
        assertEquals("""
                @layer base, parts;
                @layer base {
                body { margin: 0; }
                }
                @layer parts {
                .row::before { content: "\\2014 $1"; }
                }
                """, new String(files.get("styles/layers.css"), UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
