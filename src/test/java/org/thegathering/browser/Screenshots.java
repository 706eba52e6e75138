package org.thegathering.browser;

import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.thegathering.persistence.embedded.EmbeddedPostgres;
import org.thegathering.testing.TestNode;

/**
 * Takes the pictures of the README anew: {@code mvn -q test-compile exec:exec@screenshots}. A node of its own is played
 * on by the people of {@link Scene}.
 */
final class Screenshots {

    private static final Path FOLDER = Path.of("src", "docs", "images");
    private static final Path DATA = Path.of("target", "screenshots").toAbsolutePath();

    /** Flat colours and text: at this quality a picture is small and nothing in it is soft. */
    private static final String TO_WEBP = """
            async (png) => {
              const picture = new Image();
              picture.src = `data:image/png;base64,${png}`;
              await picture.decode();
              const canvas = Object.assign(document.createElement("canvas"), {width: picture.width, height: picture.height});
              canvas.getContext("2d").drawImage(picture, 0, 0);
              return canvas.toDataURL("image/webp", 0.86).split(",")[1];
            }
            """;

    /** The path is open, and where there are people they are known. */
    private static final String AT_REST = """
            () => !document.querySelector("murmur-line")?.textContent
                && !/hears this$/.test(document.querySelector(".talk[data-kind=room] .ear-words")?.textContent ?? "")
            """;

    /** A little later than what is said last. */
    private static final Date MORNING = Date.from(LocalDate.now(ZoneOffset.UTC).atTime(9, 45).toInstant(ZoneOffset.UTC));

    private final Chromium chromium;
    private final Page converter;
    private final Scene scene;
    private final int port;

    private Screenshots(Chromium chromium, Scene scene, int port) {
        this.chromium = chromium;
        this.converter = chromium.browser().newPage();
        this.scene = scene;
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        clear(DATA);
        try (var postgres = EmbeddedPostgres.start(DATA);
                var node = TestNode.start(postgres.uri(), Map.of());
                var chromium = Chromium.start()) {
            var scene = Scene.play(node.port(), postgres.uri());
            new Screenshots(chromium, scene, node.port()).take();
        }
    }

    /** The scene is played from its beginning each time. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void take() throws Exception {
        Files.createDirectories(FOLDER);
        at(DESKTOP, null, visitor -> picture(visitor, "welcome-day"));
        at(DESKTOP, Account.of("Alice"), visitor -> {
            picture(visitor.goesTo(scene.lobby()).isAt("Lobby").sees("Kettle"), "room-day");
            picture(visitor.goesTo(scene.circle()).sees("thermos"), "circle-day");
            picture(visitor.goesTo("#/settings/look").isAt("Appearance"), "settings-day");
        });
        at(DESKTOP.atDusk(), Account.of("Alice"), visitor -> {
            picture(visitor.goesTo(scene.lobby()).isAt("Lobby").sees("Kettle"), "room-dusk");
            picture(visitor.goesTo(scene.coffee()).isAt("Coffee Chat"), "threshold-dusk");
        });
        at(DESKTOP, Account.of("Testadmin"), visitor -> picture(visitor.goesTo("#/keeping/rooms").isAt("Clearings"), "keeping-day"));
        at(PHONE, Account.of("Alice"), visitor -> {
            picture(visitor.goesTo("#/"), "phone-home-day");
            picture(visitor.goesTo(scene.lobby()).isAt("Lobby").sees("Kettle"), "phone-room-day");
        });
        at(PHONE.atDusk(), Account.of("Alice"), visitor -> picture(visitor.goesTo(scene.chat()).sees("bridge"), "phone-chat-dusk"));
    }

    private void at(Device device, Account account, Consumer<Visitor> looks) {
        try (var visitor = new Visitor(chromium.browser(), port, device)) {
            if (account != null) {
                visitor.comesIn(account.email(), account.password());
            }
            // Loaded anew, so that nothing on the page sees the clock jump: a path silent for hours would be taken for cut.
            visitor.page().clock().setFixedTime(MORNING);
            visitor.page().reload();
            if (account != null) {
                visitor.isIn();
            }
            looks.accept(visitor);
        }
    }

    private void picture(Visitor visitor, String name) {
        var page = visitor.page();
        page.waitForFunction("() => document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete)");
        page.waitForFunction(AT_REST);
        page.mouse().move(0, 0);
        page.evaluate("() => document.activeElement?.blur()");
        var png = Base64.getEncoder().encodeToString(page.screenshot());
        try {
            Files.write(FOLDER.resolve(name + ".webp"), Base64.getDecoder().decode((String) converter.evaluate(TO_WEBP, png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
