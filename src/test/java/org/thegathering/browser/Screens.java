package org.thegathering.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thegathering.persistence.embedded.EmbeddedPostgres;
import org.thegathering.testing.TestNode;

/**
 * Takes every screen at every width in every theme, to be looked at: {@code mvn -q test-compile exec:exec@screens
 * -Dto=/tmp/screens}, with {@code -Donly} for the screens whose names fit a pattern, {@code -Dwidths} and {@code
 * -Dthemes} for some of those alone. Beside the pictures lies {@code index.html} with all of them.
 */
final class Screens {

    private static final Path DATA = Path.of("target", "screens").toAbsolutePath();

    /** Pixels, with the height of a window that is so wide. */
    private static final Map<Integer, Integer> WINDOWS = new TreeMap<>(Map.of(320, 640, 390, 844, 768, 1024, 1440, 900));

    /** Narrower than this one uses fingers. */
    private static final int TOUCH = 640;

    private record Theme(String name, ColorScheme scheme, Contrast contrast) {}

    private static final List<Theme> THEMES = List.of(
            new Theme("day", ColorScheme.LIGHT, Contrast.NO_PREFERENCE),
            new Theme("dusk", ColorScheme.DARK, Contrast.NO_PREFERENCE),
            new Theme("day-high", ColorScheme.LIGHT, Contrast.MORE),
            new Theme("dusk-high", ColorScheme.DARK, Contrast.MORE));

    /** What is drawn in idle time is there, and so are fonts and pictures. */
    private static final String AT_REST = """
            async () => {
              await document.fonts.ready;
              await Promise.all([...document.images].map((one) => one.decode().catch(() => {})));
              for (let i = 0; i < 3; i++) await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 150}));
              await new Promise((resolve) => setTimeout(resolve, 120));
            }
            """;

    private static final Date MORNING = Date.from(LocalDate.now(ZoneOffset.UTC).atTime(9, 45).toInstant(ZoneOffset.UTC));

    private final Chromium chromium;
    private final int port;
    private final Path to;
    private final List<Theme> themes;

    private Screens(Chromium chromium, int port, Path to, List<Theme> themes) {
        this.chromium = chromium;
        this.port = port;
        this.to = to;
        this.themes = themes;
    }

    public static void main(String[] args) throws Exception {
        var to = Files.createDirectories(Path.of(option(args, "to")));
        var only = Pattern.compile(option(args, "only"));
        var widths = Stream.of(option(args, "widths").split(",")).map(Integer::valueOf).toList();
        var themes = List.of(option(args, "themes").split(","));
        Screenshots.clear(DATA);
        try (var postgres = EmbeddedPostgres.start(DATA);
                var node = TestNode.start(postgres.uri(), Map.of("GATHERING_LIMITS_ENABLED", "false"));
                var chromium = Chromium.start()) {
            var scene = Scene.play(node.port(), postgres.uri());
            var screens = Gallery.of(scene, Extremes.play(node.port(), scene)).stream()
                    .filter(screen -> only.matcher(screen.name()).matches())
                    .toList();
            var taker = new Screens(chromium, node.port(), to, THEMES.stream().filter(theme -> themes.contains(theme.name())).toList());
            for (int width : widths) {
                taker.take(width, screens);
            }
            taker.index();
        }
    }

    private static String option(String[] args, String name) {
        var begin = "--" + name + "=";
        return Stream.of(args).filter(arg -> arg.startsWith(begin)).findFirst().orElseThrow().substring(begin.length());
    }

    private void take(int width, List<Gallery.Screen> screens) {
        var device = new Device(width, WINDOWS.get(width), width < TOUCH, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, "en-GB");
        for (var who : screens.stream().map(screen -> String.valueOf(screen.who())).distinct().toList()) {
            try (var visitor = new Visitor(chromium.browser(), port, device)) {
                if (!who.equals("null")) {
                    visitor.comesIn(Account.of(who).email(), Account.of(who).password());
                }
                visitor.page().clock().setFixedTime(MORNING);
                screens.stream().filter(screen -> who.equals(String.valueOf(screen.who()))).forEach(screen -> take(visitor, screen));
            }
        }
    }

    private void take(Visitor visitor, Gallery.Screen screen) {
        var page = visitor.page();
        try {
            if (screen.who() == null) {
                page.evaluate("() => localStorage.clear()");
                page.navigate(visitor.door() + "?" + screen.name() + "#/");
                page.waitForSelector("welcome-page form");
            } else {
                visitor.goesTo("#/").page().reload();
                visitor.isIn();
            }
            screen.goes().accept(visitor);
            if (!screen.name().startsWith("actions")) {
                page.mouse().move(0, 0);
            }
            for (var theme : themes) {
                picture(page, screen.name() + "-" + visitor.device().width() + "-" + theme.name(), theme);
            }
        } catch (RuntimeException e) {
            System.err.println(screen.name() + " at " + visitor.device().width() + ": " + e.getMessage().lines().limit(12).toList());
        }
    }

    private void picture(Page page, String name, Theme theme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme.scheme()).setContrast(theme.contrast()));
        page.evaluate(AT_REST);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(to.resolve(name + ".png")));
    }

    /** All that lies there, also from before. */
    private void index() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(to)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).forEach(names::add);
        }
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Screens</title>"
                + "<style>body{font:14px system-ui;background:#888}"
                + "figure{display:inline-block;margin:6px}img{height:420px;display:block}</style>\n");
        names.forEach(name -> page.append(
                "<figure><a href=\"%1$s\"><img src=\"%1$s\" loading=lazy></a><figcaption>%1$s</figcaption></figure>\n".formatted(name)));
        Files.writeString(to.resolve("index.html"), page);
    }
}
