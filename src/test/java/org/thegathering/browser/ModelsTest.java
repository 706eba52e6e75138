package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

/** The page's own tests of what it thinks without a document: order, outbox, unread, markup and the rest. */
class ModelsTest extends Cast {

    @Test
    @SuppressWarnings("unchecked")
    void theModelsDoWhatTheirTestsSay() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.navigate("http://127.0.0.1:" + nodes.first().port() + "/webtest/index.html");
            page.waitForFunction("() => window.testResults");
            var results = (Map<String, Object>) page.evaluate("() => window.testResults");
            assertEquals(List.of(), results.get("failed"));
            assertTrue(((Number) results.get("passed")).intValue() > 50, () -> "few tests ran: " + results);
        }
    }
}
