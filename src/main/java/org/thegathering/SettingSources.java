package org.thegathering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where settings come from, the later over the earlier: the copy of {@code conf/application.yaml} in the jar, which
 * names them all and so decides what is known; a file of the user's; the environment.
 */
final class SettingSources {

    private static final Logger LOG = LoggerFactory.getLogger(SettingSources.class);

    private static final String FILE = "conf/application.yaml";
    private static final String PREFIX = "GATHERING_";
    private static final String FILE_VARIABLE = PREFIX + "CONFIG";
    private static final YAMLMapper YAML = new YAMLMapper();

    private SettingSources() {}

    /** Every known path with its text; lists with commas. */
    static Map<String, String> read(Map<String, String> environment, Path workingDirectory) {
        var texts = defaults();
        userFile(environment, workingDirectory).ifPresent(file -> overlay(texts, file));
        overlay(texts, environment);
        return texts;
    }

    private static Map<String, String> defaults() {
        try (InputStream in = SettingSources.class.getResourceAsStream("/" + FILE)) {
            return flatten(YAML.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> userFile(Map<String, String> environment, Path workingDirectory) {
        var named = environment.getOrDefault(FILE_VARIABLE, "");
        return named.isBlank()
                ? Optional.of(workingDirectory.resolve(FILE)).filter(Files::exists)
                : Optional.of(workingDirectory.resolve(named));
    }

    private static void overlay(Map<String, String> texts, Path file) {
        flatten(parse(file)).forEach((path, text) -> {
            if (!texts.containsKey(path)) {
                throw new IllegalArgumentException(
                        file + " sets " + path + ", which is no setting; the nearest is " + Nearest.to(path, texts.keySet()));
            }
            texts.put(path, text);
        });
    }

    private static JsonNode parse(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is no valid YAML: " + e.getOriginalMessage().lines().findFirst().orElse("")
                    + " (line " + e.getLocation().getLineNr() + ")", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the settings file " + file + " can't be read", e);
        }
    }

    private static void overlay(Map<String, String> texts, Map<String, String> environment) {
        var paths = texts.keySet().stream().collect(Collectors.toMap(SettingSources::variable, path -> path));
        environment.forEach((variable, text) -> {
            if (paths.containsKey(variable) && !text.isBlank()) {
                texts.put(paths.get(variable), text.strip());
            } else if (variable.startsWith(PREFIX) && !variable.equals(FILE_VARIABLE) && !paths.containsKey(variable)) {
                LOG.warn("{} is no setting and changes nothing; the nearest is {}", variable, Nearest.to(variable, paths.keySet()));
            }
        });
    }

    /** {@code auth.bcrypt-cost} is {@code GATHERING_AUTH_BCRYPT_COST}. */
    private static String variable(String path) {
        return PREFIX + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Map<String, String> flatten(JsonNode tree) {
        var texts = new TreeMap<String, String>();
        flatten("", tree, texts);
        return texts;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(member ->
                    flatten(path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), texts));
        } else if (node.isArray()) {
            texts.put(path, StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(",")));
        } else if (!path.isEmpty()) {
            texts.put(path, node.isNull() ? "" : node.asText().strip());
        }
    }
}
