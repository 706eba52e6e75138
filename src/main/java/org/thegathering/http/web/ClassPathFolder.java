package org.thegathering.http.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of the class path, whether it lies in jars or on disk. */
final class ClassPathFolder {

    private final String folder;

    ClassPathFolder(String folder) {
        this.folder = folder;
    }

    /** Reads the files whose way from the folder is wanted; by that way, with {@code /} between. */
    Map<String, byte[]> read(Predicate<String> wanted) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (URL place : Collections.list(ClassPathFolder.class.getClassLoader().getResources(folder))) {
                URLConnection connection = place.openConnection();
                if (connection instanceof JarURLConnection jar) {
                    readJar(jar, wanted, files);
                } else {
                    readDisk(Path.of(URI.create(place.toString())), wanted, files);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private void readJar(JarURLConnection place, Predicate<String> wanted, Map<String, byte[]> files)
            throws IOException {
        String prefix = folder + "/";
        JarFile jar = place.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (!entry.isDirectory() && name.startsWith(prefix) && wanted.test(name.substring(prefix.length()))) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(name.substring(prefix.length()), content.readAllBytes());
                }
            }
        }
    }

    private static void readDisk(Path root, Predicate<String> wanted, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
