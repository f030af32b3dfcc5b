//! Where a station is and when its sheet arrived, from what was published as text.

use crate::model::{Attribute, TallySheets};

/// Latitude and longitude of each row in degrees; `None` where a row has none that can be used.
/// Without columns for them there is no answer at all.
pub(crate) fn coordinates(sheets: &TallySheets) -> Option<Vec<Option<(f64, f64)>>> {
    let latitudes = sheets.attribute(Attribute::Latitude)?;
    let longitudes = sheets.attribute(Attribute::Longitude)?;
    let at = |row: usize| {
        let latitude = degrees(latitudes.at(row), 90.0)?;
        let longitude = degrees(longitudes.at(row), 180.0)?;
        // Nobody votes in the sea off Ghana: two zeros are what a form holds before it is filled.
        (latitude != 0.0 || longitude != 0.0).then_some((latitude, longitude))
    };
    Some((0..sheets.len()).map(at).collect())
}

/// The moment of each row's arrival on one scale that rises: the number, or the seconds of a date
/// and time. `None` where a row has none that can be used.
pub(crate) fn arrivals(sheets: &TallySheets) -> Option<Vec<Option<f64>>> {
    let moments = sheets.attribute(Attribute::Arrival)?;
    Some(moments.iter().map(moment).collect())
}

/// Degrees, with a comma or a point before the decimals.
fn degrees(text: &str, most: f64) -> Option<f64> {
    let degrees: f64 = text.trim().replace(',', ".").parse().ok()?;
    (-most..=most).contains(&degrees).then_some(degrees)
}

/// A moment on that scale.
pub(crate) fn moment(text: &str) -> Option<f64> {
    let text = text.trim();
    if let Ok(number) = text.parse::<f64>() {
        return number.is_finite().then_some(number);
    }
    let moment: toml::value::Datetime = text.parse().ok()?;
    let (date, time) = (moment.date?, moment.time?);
    let offset = match moment.offset {
        Some(toml::value::Offset::Custom { minutes }) => i64::from(minutes) * 60,
        Some(toml::value::Offset::Z) | None => 0,
    };
    let days = days(
        i64::from(date.year),
        i64::from(date.month),
        i64::from(date.day),
    );
    let clock = i64::from(time.hour) * 3600 + i64::from(time.minute) * 60;
    let seconds = days * 86_400 + clock + i64::from(time.second.unwrap_or(0)) - offset;
    Some(seconds as f64 + f64::from(time.nanosecond.unwrap_or(0)) * 1e-9)
}

/// Days since the first of March of year 0, in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // A year that begins in March has its leap day at its end.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
        - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_numbers_or_dates_with_a_time_on_one_scale() {
        assert_eq!(moment("84.5"), Some(84.5));
        let before = moment("2019-10-20 19:40:57").unwrap();
        let after = moment("2019-10-20T19:40:58Z").unwrap();
        assert_eq!(after - before, 1.0);
        let east = moment("2019-10-20T20:40:58+01:00").unwrap();
        assert_eq!(after, east);
        let year = moment("2020-03-01 00:00:00").unwrap() - moment("2019-03-01 00:00:00").unwrap();
        assert_eq!(year, 366.0 * 86_400.0);
        assert_eq!(moment("20/10/2019"), None);
        assert_eq!(moment("inf"), None);
    }

    #[test]
    fn degrees_out_of_range_are_none() {
        assert_eq!(degrees("10,5", 90.0), Some(10.5));
        assert_eq!(degrees("-91", 90.0), None);
        assert_eq!(degrees("NaN", 90.0), None);
        assert_eq!(degrees("", 90.0), None);
    }
}
