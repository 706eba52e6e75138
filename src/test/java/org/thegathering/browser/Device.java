package org.thegathering.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What somebody sits at.
 *
 * @param width of the window, in CSS pixels; so the height
 * @param touch whether it is used with fingers
 */
record Device(int width, int height, boolean touch, ColorScheme scheme, Contrast contrast, String language) {

    static final Device DESKTOP = new Device(1440, 900, false, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, "en-GB");
    static final Device PHONE = new Device(390, 844, true, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, "en-GB");

    Device atDusk() {
        return new Device(width, height, touch, ColorScheme.DARK, contrast, language);
    }

    Device inHighContrast() {
        return new Device(width, height, touch, scheme, Contrast.MORE, language);
    }

    Device of(int otherWidth, int otherHeight) {
        return new Device(otherWidth, otherHeight, touch, scheme, contrast, language);
    }

    Device speaking(String other) {
        return new Device(width, height, touch, scheme, contrast, other);
    }

    /** Without movement, so that what is looked at stands still. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(scheme)
                .setContrast(contrast)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
    }

    @Override
    public String toString() {
        return "%dx%d %s%s %s".formatted(width, height, scheme == ColorScheme.DARK ? "dusk" : "day",
                contrast == Contrast.MORE ? ", high contrast" : "", language);
    }
}
