package org.thegathering.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AheadTest {

    private static final Map<String, String> FILES = Map.of(
            "ahead.js", "fetch();",
            "app.js", "import \"./elements/app.js\";\n",
            "elements/app.js", "import { h } from \"../lib/dom.js\";\nconst seldom = () => import(\"./seldom.js\");\n",
            "elements/welcome-page.js", "import {\n  h,\n} from \"../lib/dom.js\";\n",
            "elements/clearing-page.js", "export { Room } from \"../models/room.js\";\nexport const later = () => import(\"./seldom.js\");\n",
            "elements/seldom.js", "",
            "models/room.js", "import \"../elements/clearing-page.js\";\n",
            "lib/dom.js", "");

    @Test
    void namesWhatEachFirstViewLeadsToAndNothingElse() {
        var lists = lists();
        assertEquals(List.of("app.js", "elements/welcome-page.js", "elements/app.js", "lib/dom.js"),
                lists.getJsonArray("welcome").getList());
        assertEquals(List.of("app.js", "elements/clearing-page.js", "elements/app.js", "models/room.js", "lib/dom.js"),
                lists.getJsonArray("clearing").getList());
    }

    @Test
    void leavesSettingsAndDialogsForLater() {
        var clearing = lists(Assets.all().at("/ahead.js").plain().content().toString()).getJsonArray("clearing");
        assertTrue(clearing.contains("elements/message-list.js") && clearing.contains("models/gathering.js"), clearing::encode);
        assertFalse(clearing.contains("elements/profile-settings.js") || clearing.contains("elements/gather-dialog.js"), clearing::encode);
    }

    private static JsonObject lists() {
        var files = new HashMap<String, byte[]>();
        FILES.forEach((path, content) -> files.put(path, content.getBytes(UTF_8)));
        Ahead.name(files);
        String script = new String(files.get("ahead.js"), UTF_8);
        assertTrue(script.endsWith(";\nfetch();"), script);
        return lists(script);
    }

    private static JsonObject lists(String script) {
        String head = script.lines().findFirst().orElseThrow();
        return new JsonObject(head.substring("const AHEAD = ".length(), head.length() - 1));
    }
}
