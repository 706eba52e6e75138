package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page's own tests of what it thinks without a document: order, outbox, unread, markup and the rest. */
class ModelsTest extends AtThePage {

    @Test
    @SuppressWarnings("unchecked")
    void theModelsDoWhatTheirTestsSay() {
        var page = stranger(Device.DESKTOP).page();
        page.navigate("http://127.0.0.1:" + nodes.first().port() + "/webtest/index.html");
        page.waitForFunction("() => window.testResults");
        var results = (Map<String, Object>) page.evaluate("() => window.testResults");
        assertEquals(List.of(), results.get("failed"));
        assertTrue(((Number) results.get("passed")).intValue() > 50, () -> "few tests ran: " + results);
    }
}
