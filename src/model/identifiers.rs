//! Enums whose values are identifiers, in machine output and in settings.

/// Declares an enum without fields. Each variant has the identifier by which JSON knows it.
///
/// The enum gets `ALL` (every value, in order), `key()` (its identifier), `Display` (the same),
/// serde's two traits and, behind `schema`, its JSON schema.
macro_rules! identifiers {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$inner:meta])* $variant:ident = $key:literal,)*
        }
    ) => {
        $(#[$outer])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $visibility enum $name {
            $($(#[$inner])* #[serde(rename = $key)] $variant,)*
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its identifier.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.key())
            }
        }
    };
}

pub(crate) use identifiers;

#[cfg(test)]
#[allow(unreachable_pub, reason = "a test has no outside")]
mod tests {
    identifiers! {
        /// A colour.
        enum Colour {
            /// Red.
            Red = "red",
            /// Dark blue.
            DarkBlue = "dark_blue",
        }
    }

    #[test]
    fn a_value_reads_back_from_its_identifier() {
        assert_eq!(Colour::DarkBlue.to_string(), "dark_blue");
        for &colour in Colour::ALL {
            let json = serde_json::to_string(&colour).unwrap_or_default();
            assert_eq!(json, format!("\"{}\"", colour.key()));
            assert_eq!(serde_json::from_str::<Colour>(&json).ok(), Some(colour));
        }
    }
}
